/** What is said to an assistant: the intent of the sentence, and the slots of its words, by one model. */
package io.polytask.examples.assistant;
