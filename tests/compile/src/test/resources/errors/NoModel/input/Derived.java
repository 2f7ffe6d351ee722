package example;

import io.polytask.api.MultiTaskModel;

@MultiTaskModel
class Derived extends Base {
    boolean recommended;
}
