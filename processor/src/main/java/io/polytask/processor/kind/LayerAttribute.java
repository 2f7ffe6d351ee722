package io.polytask.processor.kind;

import io.polytask.processor.diagnostics.Report;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.Range;
import io.polytask.processor.model.Setting;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The attributes of {@code @SharedLayer} that have a meaning for some layer types only, in the order in which they are checked. */
@SuppressWarnings("ImmutableEnumChecker") // Nothing of it is ever changed.
public enum LayerAttribute {
    /** {@code units}. */
    UNITS("units", LayerDecl::units, Range.SIZE),
    /** {@code experts}. */
    EXPERTS("experts", layer -> layer.sharing().experts(), Range.SIZE),
    /** {@code taskExperts}. */
    TASK_EXPERTS("taskExperts", layer -> layer.sharing().taskExperts(), Range.SIZE),
    /** {@code expertLayers}. */
    EXPERT_LAYERS("expertLayers", layer -> layer.sharing().expertLayers(), Range.SIZE),
    /** {@code levels}. */
    LEVELS("levels", layer -> layer.sharing().levels(), Range.SIZE_FROM_2),
    /** {@code selected}. */
    SELECTED("selected", layer -> layer.sharing().selected(), Range.SIZE),
    /** {@code gamma}. */
    GAMMA("gamma", layer -> layer.sharing().gamma(), Range.ABOVE_0),
    /** {@code adversary}. */
    ADVERSARY("adversary", layer -> layer.sharing().adversary(), Range.AT_LEAST_0),
    /** {@code orthogonality}. */
    ORTHOGONALITY("orthogonality", layer -> layer.sharing().orthogonality(), Range.AT_LEAST_0),
    /** {@code widths}. */
    WIDTHS("widths", LayerDecl::widths, Range.SIZE),
    /** {@code kernel}. */
    KERNEL("kernel", LayerDecl::kernel, Range.SIZE),
    /** {@code stride}. */
    STRIDE("stride", LayerDecl::stride, Range.AT_LEAST_1),
    /** {@code padding}. */
    PADDING("padding", LayerDecl::padding, Range.SIZE_FROM_0),
    /** {@code custom}. */
    CUSTOM("custom", LayerDecl::custom),
    /** {@code heads}. */
    HEADS("heads", LayerDecl::heads, Range.SIZE),
    /** {@code blocks}. */
    BLOCKS("blocks", LayerDecl::blocks, Range.SIZE),
    /** {@code positions}. */
    POSITIONS("positions", LayerDecl::positions),
    /** {@code hidden}. */
    HIDDEN("hidden", LayerDecl::hidden, Range.SIZE),
    /** {@code activation}. */
    ACTIVATION("activation", LayerDecl::activation),
    /** {@code dropout}. */
    DROPOUT("dropout", LayerDecl::dropout, Range.SHARE),
    /** {@code recurrentDropout}. */
    RECURRENT_DROPOUT("recurrentDropout", LayerDecl::recurrentDropout, Range.SHARE);

    private final String attribute;
    private final Function<LayerDecl, Setting<?>> setting;
    private final Optional<Range> range;

    LayerAttribute(String attribute, Function<LayerDecl, Setting<?>> setting, Range... range) {
        this.attribute = attribute;
        this.setting = setting;
        this.range = Arrays.stream(range).findFirst();
    }

    /** What a layer says. */
    public Setting<?> of(LayerDecl layer) {
        return setting.apply(layer);
    }

    /** The numbers that it may have, for a type that does not say otherwise; empty if it is no number. */
    Optional<Range> range() {
        return range;
    }

    /** Reports numbers of a layer outside a range. */
    public void check(LayerDecl layer, Range range, Report report) {
        range.check("@SharedLayer." + attribute, of(layer), report);
    }

    /** Its name in the source. */
    @Override
    public String toString() {
        return attribute;
    }
}
