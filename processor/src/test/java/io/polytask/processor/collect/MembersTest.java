package io.polytask.processor.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.polytask.processor.ReadModel;
import io.polytask.processor.model.Construction;
import io.polytask.processor.model.Member;
import io.polytask.processor.model.ModelDecl;
import io.polytask.processor.model.TaskDecl;
import org.junit.jupiter.api.Test;

/** How generated code reads the members of an example, and makes one. */
class MembersTest {
    @Test
    void aRecordHasAccessorsAndACanonicalConstructor() {
        ModelDecl model = read("""
                @MultiTaskModel
                record Review(long id, @Column("body") @Text String text, @Task boolean good) {}
                """);
        assertThat(model.members())
                .extracting(member -> member.accessor().orElseThrow().toString())
                .containsExactly("id()", "text()", "good()");
        assertThat(model.members())
                .extracting(member -> member.column().value())
                .containsExactly("id", "body", "good");
        assertThat(written(model.construction())).isEqualTo("new(id, text, good)");
    }

    @Test
    void aClassMayHaveGettersAndSetters() {
        ModelDecl model = read("""
                @MultiTaskModel
                class Review {
                    @Text private String text;
                    @Task private boolean good;
                    @Numeric int size;
                    static int count;
                    String getText() { return text; }
                    void setText(String text) { this.text = text; }
                    boolean isGood() { return good; }
                    void setGood(boolean good) { this.good = good; }
                }
                """);
        assertThat(model.members())
                .extracting(member -> member.accessor().orElseThrow().toString())
                .containsExactly("getText()", "isGood()", "size");
        assertThat(written(model.construction())).isEqualTo("new() setText(text) setGood(good) .size = size");
    }

    @Test
    void theConstructorThatTakesMostIsCalled() {
        ModelDecl model = read("""
                @MultiTaskModel
                class Review {
                    @Text final String text;
                    @Task final Boolean good;
                    String note;
                    Review() { this(null, null); }
                    Review(Boolean good, String text) { this.text = text; this.good = good; }
                    Review(String text, Boolean good, int other) { this(good, text); }
                }
                """);
        assertThat(written(model.construction())).isEqualTo("new(good, text) .note = note");
    }

    @Test
    void whatThrowsACheckedExceptionIsNotCalled() {
        ModelDecl model = read("""
                @MultiTaskModel
                class Review {
                    @Text String text;
                    @Task Boolean good;
                    Review() throws IllegalStateException {}
                    Review(String text, Boolean good) throws java.io.IOException {}
                    String getText() throws java.io.IOException { return text; }
                    void setText(String text) throws Exception { this.text = text; }
                    Boolean getGood() throws Error { return good; }
                }
                """);
        assertThat(model.members())
                .extracting(member -> member.accessor().orElseThrow().toString())
                .containsExactly("text", "getGood()");
        assertThat(written(model.construction())).isEqualTo("new() .text = text .good = good");
    }

    @Test
    void annotationsMayStandOnGetters() {
        ModelDecl model = read("""
                @MultiTaskModel
                class Review {
                    String text;
                    private boolean good;
                    @Text String getText() { return text; }
                    @Task boolean good() { return good; }
                    void setGood(boolean good) { this.good = good; }
                }
                """);
        assertThat(model.inputNames()).containsExactly("text");
        assertThat(model.taskNames()).containsExactly("good");
        assertThat(written(model.construction())).isEqualTo("new() .text = text setGood(good)");
    }

    @Test
    void superclassesCountToo() {
        ModelDecl model = read("""
                class Base<T> {
                    @Text T text;
                }

                @MultiTaskModel
                class Review extends Base<String> {
                    @Task boolean good;
                }
                """);
        assertThat(model.inputs().get(0).member().type()).hasToString("String");
        assertThat(written(model.construction())).isEqualTo("new() .text = text .good = good");
    }

    @Test
    void annotationsOfTypesDoNotMatter() {
        ModelDecl model = read("""
                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                @interface Maybe {}

                @MultiTaskModel
                class Review {
                    @Text private final @Maybe String text;
                    @Task private final @Maybe Boolean good;
                    @Task Set<@Maybe String> topics;
                    Review(String text, @Maybe Boolean good) { this.text = text; this.good = good; }
                    String text() { return text; }
                    @Maybe Boolean getGood() { return good; }
                    void setTopics(@Maybe Set<String> topics) { this.topics = topics; }
                }
                """);
        assertThat(model.members())
                .extracting(member -> member.accessor().orElseThrow().toString())
                .containsExactly("text()", "getGood()", "topics");
        assertThat(model.tasks().get(1).member().type()).hasToString("Set<String>");
        assertThat(written(model.construction())).isEqualTo("new(text, good) setTopics(topics)");
    }

    @Test
    void namesOfNestedTypesAreJoined() {
        ModelDecl model = read("""
                interface Shop {
                    enum Mood { GOOD, BAD }

                    @MultiTaskModel
                    record Review(@Text String text, @Task Mood moodOfDay) {}
                }
                """);
        TaskDecl task = model.tasks().get(0);
        assertThat(model.rootName()).isEqualTo("Shop_Review");
        assertThat(task.constant()).isEqualTo("MOOD_OF_DAY");
        assertThat(task.member().type().enumType()).hasToString("Optional[Shop.Mood]");
        assertThat(task.member().type().constants()).containsExactly("GOOD", "BAD");
    }

    private static ModelDecl read(String source) {
        return ReadModel.of(source).declaration();
    }

    private static String written(Construction construction) {
        String arguments = String.join(
                ", ", construction.arguments().stream().map(Member::name).toList());
        StringBuilder text = new StringBuilder("new(" + arguments + ")");
        construction
                .assignments()
                .forEach(set -> text.append(set.field() ? " ." : " ")
                        .append(set.setter())
                        .append(
                                set.field()
                                        ? " = " + set.member().name()
                                        : "(" + set.member().name() + ")"));
        return text.toString();
    }
}
