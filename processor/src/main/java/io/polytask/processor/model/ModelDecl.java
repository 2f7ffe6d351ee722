package io.polytask.processor.model;

import io.polytask.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one {@code @MultiTaskModel} declares.
 *
 * @param type the annotated type; what is generated goes into its package
 * @param example the class of one example: the annotated type itself, or the one that it names
 * @param exampleOrigin where the example is named: in {@code @MultiTaskModel}, or else the annotated type's name
 * @param construction how the reader makes an example
 * @param members everything that the reader fills, inputs and labels among it, in the order of the source
 * @param heads the heads on members, then those on the type
 * @param training empty if it is left out
 * @param deprecated whether it has anything of which javac warns where it is used
 * @param origin the annotated type's name
 */
public record ModelDecl(
        TypeRef type,
        TypeRef example,
        Origin exampleOrigin,
        Construction construction,
        List<Member> members,
        List<InputDecl> inputs,
        List<TaskDecl> tasks,
        List<LayerDecl> layers,
        List<HeadDecl> heads,
        Optional<TrainingDecl> training,
        boolean deprecated,
        Origin origin) {

    /** Copies the lists. */
    public ModelDecl {
        members = List.copyOf(members);
        inputs = List.copyOf(inputs);
        tasks = List.copyOf(tasks);
        layers = List.copyOf(layers);
        heads = List.copyOf(heads);
    }

    /** The same model of these inputs and layers. */
    public ModelDecl with(List<InputDecl> inputs, List<LayerDecl> layers) {
        return new ModelDecl(
                type,
                example,
                exampleOrigin,
                construction,
                members,
                inputs,
                tasks,
                layers,
                heads,
                training,
                deprecated,
                origin);
    }

    /** What the names of generated types start with: the annotated type's name, nested ones joined by {@code _}. */
    public String rootName() {
        return String.join("_", type.simpleNames());
    }

    /** The name that messages call the model by. */
    public String name() {
        return type.simpleName();
    }

    /** The input of a name that has one. */
    public InputDecl input(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the inputs. */
    public List<String> inputNames() {
        return inputs.stream().map(InputDecl::name).toList();
    }

    /** The names of the tasks. */
    public List<String> taskNames() {
        return tasks.stream().map(TaskDecl::name).toList();
    }

    /** The names of the layers. */
    public List<String> layerNames() {
        return layers.stream().map(layer -> layer.name().value()).toList();
    }

    /** Whether the head of a task can read a signal: a vector, for tagging a sequence over a list of tokens, for spans one over any text. */
    public boolean reads(TaskKind kind, Signal signal) {
        return signal.read() == kind.reads()
                && (!kind.isOfTokens() || isOf(texts(kind), signal.text().orElse("")));
    }

    private static boolean isOf(List<TextInput> texts, String name) {
        return texts.stream().anyMatch(text -> text.name().equals(name));
    }

    /** The texts. */
    public List<TextInput> texts() {
        return inputs.stream()
                .flatMap(input -> input instanceof TextInput text ? Stream.of(text) : Stream.empty())
                .toList();
    }

    /** The texts whose tokens a task of this kind can be of: for tagging, those that are given as lists of tokens. */
    public List<TextInput> texts(TaskKind kind) {
        return texts().stream()
                .filter(text -> kind != TaskKind.TAGGING || text.isTokens())
                .toList();
    }
}
