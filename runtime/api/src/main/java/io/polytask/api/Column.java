package io.polytask.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where an input or label stands in files: its name there, where it differs from that in Java, and its column. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Column {
    /**
     * The name of the CSV column, of the JSON property or, of files that have a line for each example, of the file. Left out:
     * the name in Java.
     */
    String value() default "";

    /**
     * The column of a file of tokens (CoNLL), counted from 0; of lists only. Left out of all lists: they are the columns in
     * the order of their declaration, those of one name being one.
     */
    int index() default -1;
}
