package io.polytask.cli;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.polytask.text.Printable;
import org.jspecify.annotations.Nullable;

/** Escapes what JSON has to escape, and all else that a terminal would not show but obey. */
final class PrintableJson extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int letter) {
        return Printable.isControl(letter) ? new SerializedString(Printable.escape(letter)) : null;
    }
}
