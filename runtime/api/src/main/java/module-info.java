/** Annotations and contracts of Polytask: what a domain class needs, and nothing else. */
module io.polytask.api {
    requires static org.jspecify;

    exports io.polytask.api;
}
