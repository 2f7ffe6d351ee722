/** A model that is declared in another package than its examples. */
package io.polytask.functional.small;
