package io.polytask.processor.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.polytask.api.LayerType;
import io.polytask.processor.code.Expression;
import io.polytask.processor.model.LayerDecl;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.ParameterCount;
import io.polytask.processor.model.ResolvedLayer;
import io.polytask.processor.model.Signal;
import io.polytask.processor.model.Source;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a layer type is. A new one is a class that answers all of this, and a case in {@link #of}: it is a {@link CommonKind}, whose
 * output is one value for all tasks, or a {@link SharingKind}, which gives each task a value of its own.
 */
public sealed interface LayerKind permits CommonKind, SharingKind, PoolKind {
    /** What a type is. */
    static LayerKind of(LayerType type) {
        return switch (type) {
            case EMBEDDING -> new EmbeddingKind();
            case CHARACTERS -> new CharactersKind();
            case DENSE -> new DenseKind();
            case MEAN_POOL -> new PoolKind("MeanPool");
            case MAX_POOL -> new PoolKind("MaxPool");
            case ATTENTION_POOL -> new AttentionPoolKind();
            case CONCAT -> new ConcatKind();
            case DROPOUT -> new DropoutKind();
            case LAYER_NORM -> new LayerNormKind();
            case BATCH_NORM -> new BatchNormKind();
            case CONV1D -> new Conv1dKind();
            case CONV2D -> new Conv2dKind();
            case MAX_POOL2D -> new MaxPool2dKind();
            case FLATTEN -> new FlattenKind();
            case TRANSFORMER -> new TransformerKind();
            case LSTM -> RecurrentKind.lstm("Lstm", 1);
            case BI_LSTM -> RecurrentKind.lstm("BiLstm", 2);
            case GRU -> RecurrentKind.gru("Gru", 1);
            case BI_GRU -> RecurrentKind.gru("BiGru", 2);
            case MMOE -> new MmoeKind();
            case CGC -> new ExtractionKind(/* progressive= */ false);
            case PLE -> new ExtractionKind(/* progressive= */ true);
            case CROSS_STITCH -> new StoreyKind(/* branching= */ false);
            case MTAN -> new MtanKind();
            case DSELECT_K -> new DSelectKKind();
            case LTB -> new StoreyKind(/* branching= */ true);
            case SHARED_PRIVATE -> new SharedPrivateKind();
            case CUSTOM -> new CustomKind();
        };
    }

    /** The attributes of {@code @SharedLayer} that have a meaning for it. */
    Attributes attributes();

    /** What it reads. */
    Reading reading(LayerDecl layer);

    /** Whether it gives each task a value of its own, whatever it reads. */
    boolean givesPerTask();

    /** Whether it can read what gives each task a value of its own. Other layers learn from all tasks together, and need one. */
    boolean readsPerTask();

    /**
     * What it gives, tasks aside; of unknown form if it cannot read its sources.
     *
     * @param from at least one
     */
    Signal output(LayerDecl layer, List<Source> from);

    /** How many numbers it learns. */
    ParameterCount parameters(ResolvedLayer layer, ModelDecl model);

    /** What the table of a model says of it beside its type; may be empty. */
    String summary(ResolvedLayer layer);

    /** What the declaration of a saved model says of its attributes beside units. */
    Identity identity(ResolvedLayer layer);

    /** The engine's class. */
    ClassName engine();

    /** The type of the layer's field. */
    default TypeName type(ResolvedLayer layer) {
        return engine();
    }

    /** The arguments of its constructor, for all sources side by side. */
    List<Expression> arguments(ResolvedLayer layer, Site site);

    /** Makes it. */
    default Expression creation(ResolvedLayer layer, Site site) {
        return Expression.create(type(layer), arguments(layer, site));
    }

    /** The method that is its forward pass. */
    default String method(ResolvedLayer layer) {
        return "forward";
    }

    /**
     * What its forward pass takes.
     *
     * @param sources what it reads: one, of a layer that joins several; none, of one that reads inputs as they are
     */
    default List<Expression> inputs(ResolvedLayer layer, List<Expression> sources, Site site) {
        return Stream.concat(sources.stream(), Stream.of(Site.PASS)).toList();
    }
}
