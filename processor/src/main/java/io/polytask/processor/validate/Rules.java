package io.polytask.processor.validate;

import java.util.List;

/** All rules. */
public final class Rules {
    private Rules() {}

    /** The rules, in the order in which their findings are printed. */
    public static List<Rule> all() {
        return List.of(
                new NoInputRule(),
                new NoTaskRule(),
                new InputTypeRule(),
                new TaskTypeRule(),
                new EnumSizeRule(),
                new SeveralInputKindsRule(),
                new LabelAsInputRule(),
                new InvalidNameRule(),
                new DuplicateNameRule(),
                new InvalidColumnRule(),
                new InputAttributesRule(),
                new InputRangesRule(),
                new TaskAttributesRule(),
                new TaskRangesRule(),
                new TaskRelationRule(),
                new LayerAttributesRule(),
                new LayerRangesRule(),
                new WindowsRule(),
                new HeadsRule(),
                new CustomLayerRule(),
                new RepeatedSourceRule(),
                new SourceNamesRule(),
                new LayerOrderRule(),
                new LayerSourcesRule(),
                new SharingRule(),
                new HeadTaskRule(),
                new HeadSourceRule(),
                new TaggingRule(),
                new NgramsRule(),
                new DecoderRule(),
                new UnusedRule(),
                new TrainingRule(),
                new TrainingRangesRule(),
                new SizeRule());
    }
}
