package io.polytask.processor.kind;

/** A layer that reads and gives one value for all tasks. */
public sealed interface CommonKind extends LayerKind
        permits EmbeddingKind,
                CharactersKind,
                DenseKind,
                AttentionPoolKind,
                ConcatKind,
                DropoutKind,
                LayerNormKind,
                BatchNormKind,
                Conv1dKind,
                WindowKind,
                FlattenKind,
                TransformerKind,
                RecurrentKind,
                CustomKind {
    @Override
    default boolean givesPerTask() {
        return false;
    }

    @Override
    default boolean readsPerTask() {
        return false;
    }
}
