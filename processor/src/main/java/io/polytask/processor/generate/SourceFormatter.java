package io.polytask.processor.generate;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JavaPoet has one form for only, in that of a person: fields stand together, a comment of one sentence stands
 * in one line, an empty body is {@code {}}. Only whole lines are looked at, so that no literal can be taken for code.
 */
final class SourceFormatter {
    private static final int WIDTH = 120;
    private static final Pattern BETWEEN_CONSTANTS =
            Pattern.compile("(?m)^(    (?:    .*|private static final .*);)\\n\\n(?=    private static final )");
    private static final Pattern BETWEEN_FIELDS =
            Pattern.compile("(?m)^(    (?:private )?final [^()=\\n]*;)\\n\\n(?=    (?:private )?final [^()\\n]*;$)");
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)\\{\\n *}$");

    private SourceFormatter() {}

    /** The same code, formatted. */
    static String format(String source) {
        String constants = BETWEEN_CONSTANTS.matcher(source).replaceAll("$1\n");
        String joined = BETWEEN_FIELDS.matcher(constants).replaceAll("$1\n");
        String commented = SHORT_COMMENT.matcher(joined).replaceAll(SourceFormatter::comment);
        return EMPTY_BODY.matcher(commented).replaceAll("{}");
    }

    private static String comment(MatchResult comment) {
        String line = comment.group(1) + "/** " + comment.group(2) + " */";
        return Matcher.quoteReplacement(line.length() <= WIDTH ? line : comment.group());
    }
}
