/** Three tasks on WordNet's glosses: part of speech, supersense and hypernym depth of the word that a gloss explains. */
package io.polytask.examples.glosses;
