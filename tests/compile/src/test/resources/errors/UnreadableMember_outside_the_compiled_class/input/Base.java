package example;

import io.polytask.api.Numeric;

class Base {
    @Numeric
    String price;
}
