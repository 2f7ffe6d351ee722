package io.polytask.processor.plan;

import com.palantir.javapoet.ClassName;

/** Names of the engine's types that generated code uses. The processor does not see the engine: a test checks the names. */
public final class CoreTypes {
    /** {@code io.polytask.layer.Layout}. */
    public static final ClassName LAYOUT = ClassName.get("io.polytask.layer", "Layout");
    /** {@code io.polytask.layer.Pass}. */
    public static final ClassName PASS = ClassName.get("io.polytask.layer", "Pass");
    /** {@code io.polytask.layer.Relations}. */
    public static final ClassName RELATIONS = ClassName.get("io.polytask.layer", "Relations");
    /** {@code io.polytask.layer.TaskSet}. */
    public static final ClassName TASK_SET = ClassName.get("io.polytask.layer", "TaskSet");
    /** {@code io.polytask.tensor.Activations}. */
    public static final ClassName ACTIVATIONS = ClassName.get("io.polytask.tensor", "Activations");
    /** {@code io.polytask.tensor.Sequence}. */
    public static final ClassName SEQUENCE = ClassName.get("io.polytask.tensor", "Sequence");

    static final ClassName IMAGES = ClassName.get("io.polytask.tensor", "Images");

    static final ClassName PER_TASK = ClassName.get("io.polytask.sharing", "PerTask");

    /** {@code io.polytask.head.Head}. */
    public static final ClassName HEAD = ClassName.get("io.polytask.head", "Head");

    /** {@code io.polytask.head.Condition}. */
    public static final ClassName CONDITION = ClassName.get("io.polytask.head", "Condition");

    static final ClassName ENTIRE_SPACE_HEAD = ClassName.get("io.polytask.head", "EntireSpaceHead");
    static final ClassName TRANSFER_HEAD = ClassName.get("io.polytask.head", "TransferHead");
    static final ClassName HEAD_SETTINGS = ClassName.get("io.polytask.head", "HeadSettings");
    static final ClassName SOFTMAX_HEAD = ClassName.get("io.polytask.head", "SoftmaxHead");
    static final ClassName BINARY_HEAD = ClassName.get("io.polytask.head", "BinaryHead");
    static final ClassName REGRESSION_HEAD = ClassName.get("io.polytask.head", "RegressionHead");
    static final ClassName MULTI_LABEL_HEAD = ClassName.get("io.polytask.head", "MultiLabelHead");
    static final ClassName TAGGING_HEAD = ClassName.get("io.polytask.head", "TaggingHead");
    static final ClassName CRF_HEAD = ClassName.get("io.polytask.head", "CrfHead");
    static final ClassName SPAN_HEAD = ClassName.get("io.polytask.head", "SpanHead");

    /** {@code io.polytask.encode.Batch}. */
    public static final ClassName BATCH = ClassName.get("io.polytask.encode", "Batch");
    /** {@code io.polytask.data.ExampleReader}. */
    public static final ClassName EXAMPLE_READER = ClassName.get("io.polytask.data", "ExampleReader");
    /** {@code io.polytask.data.Constants}. */
    public static final ClassName CONSTANTS = ClassName.get("io.polytask.data", "Constants");
    /** {@code io.polytask.data.Row}. */
    public static final ClassName ROW = ClassName.get("io.polytask.data", "Row");

    /** {@code io.polytask.data.PretrainedVectors}. */
    public static final ClassName PRETRAINED_VECTORS = ClassName.get("io.polytask.data", "PretrainedVectors");

    static final ClassName TOKEN_COLUMNS = ClassName.get("io.polytask.data", "TokenColumns");
    static final ClassName TEXT_ENCODER = ClassName.get("io.polytask.encode", "TextEncoder");
    static final ClassName CATEGORY_ENCODER = ClassName.get("io.polytask.encode", "CategoryEncoder");
    static final ClassName NUMERIC_ENCODER = ClassName.get("io.polytask.encode", "NumericEncoder");
    static final ClassName TENSOR_ENCODER = ClassName.get("io.polytask.encode", "TensorEncoder");
    static final ClassName CLASS_ENCODER = ClassName.get("io.polytask.encode", "ClassEncoder");
    static final ClassName BINARY_ENCODER = ClassName.get("io.polytask.encode", "BinaryEncoder");
    static final ClassName REGRESSION_ENCODER = ClassName.get("io.polytask.encode", "RegressionEncoder");
    static final ClassName LABEL_SET_ENCODER = ClassName.get("io.polytask.encode", "LabelSetEncoder");
    static final ClassName TAG_ENCODER = ClassName.get("io.polytask.encode", "TagEncoder");
    static final ClassName SPAN_ENCODER = ClassName.get("io.polytask.encode", "SpanEncoder");
    static final ClassName TEXT_COLUMN = ClassName.get("io.polytask.encode", "TextColumn");
    static final ClassName CATEGORY_COLUMN = ClassName.get("io.polytask.encode", "CategoryColumn");
    static final ClassName NUMERIC_COLUMN = ClassName.get("io.polytask.encode", "NumericColumn");
    static final ClassName TENSOR_COLUMN = ClassName.get("io.polytask.encode", "TensorColumn");
    static final ClassName CLASS_COLUMN = ClassName.get("io.polytask.encode", "ClassColumn");
    static final ClassName BINARY_COLUMN = ClassName.get("io.polytask.encode", "BinaryColumn");
    static final ClassName REGRESSION_COLUMN = ClassName.get("io.polytask.encode", "RegressionColumn");
    static final ClassName LABEL_SET_COLUMN = ClassName.get("io.polytask.encode", "LabelSetColumn");
    static final ClassName TAG_COLUMN = ClassName.get("io.polytask.encode", "TagColumn");
    static final ClassName SPAN_COLUMN = ClassName.get("io.polytask.encode", "SpanColumn");

    /** {@code io.polytask.text.Tokenizers}. */
    public static final ClassName TOKENIZERS = ClassName.get("io.polytask.text", "Tokenizers");
    /** {@code io.polytask.model.Encoding}. */
    public static final ClassName ENCODING = ClassName.get("io.polytask.model", "Encoding");
    /** {@code io.polytask.model.Network}. */
    public static final ClassName NETWORK = ClassName.get("io.polytask.model", "Network");
    /** {@code io.polytask.model.Blueprint}. */
    public static final ClassName BLUEPRINT = ClassName.get("io.polytask.model", "Blueprint");
    /** {@code io.polytask.model.TrainingOptions}. */
    public static final ClassName TRAINING_OPTIONS = ClassName.get("io.polytask.model", "TrainingOptions");
    /** {@code io.polytask.model.Trained}. */
    public static final ClassName TRAINED = ClassName.get("io.polytask.model", "Trained");
    /** {@code io.polytask.training.Trainer}. */
    public static final ClassName TRAINER = ClassName.get("io.polytask.training", "Trainer");
    /** {@code io.polytask.training.TrainingSetup}. */
    public static final ClassName TRAINING_SETUP = ClassName.get("io.polytask.training", "TrainingSetup");
    /** {@code io.polytask.training.Fitted}. */
    public static final ClassName FITTED = ClassName.get("io.polytask.training", "Fitted");
    /** {@code io.polytask.model.History}. */
    public static final ClassName HISTORY = ClassName.get("io.polytask.model", "History");
    /** {@code io.polytask.evaluation.Evaluation}. */
    public static final ClassName EVALUATION = ClassName.get("io.polytask.evaluation", "Evaluation");
    /** {@code io.polytask.evaluation.Evaluator}. */
    public static final ClassName EVALUATOR = ClassName.get("io.polytask.evaluation", "Evaluator");
    /** {@code io.polytask.persist.SavedModel}. */
    public static final ClassName SAVED_MODEL = ClassName.get("io.polytask.persist", "SavedModel");
    /** {@code io.polytask.inject.ModelModule}. */
    public static final ClassName MODEL_MODULE = ClassName.get("io.polytask.inject", "ModelModule");
    /** {@code io.polytask.cli.ModelProvider}. */
    public static final ClassName MODEL_PROVIDER = ClassName.get("io.polytask.cli", "ModelProvider");

    private CoreTypes() {}
}
