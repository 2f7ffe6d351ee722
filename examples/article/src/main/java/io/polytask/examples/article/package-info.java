/** The smallest multi-task model: text classification and sentiment of short Chinese texts, one by one and as one model. */
package io.polytask.examples.article;
