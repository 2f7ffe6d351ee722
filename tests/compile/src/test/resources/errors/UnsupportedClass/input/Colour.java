package example;

import io.polytask.api.MultiTaskModel;

@MultiTaskModel
enum Colour {
    RED
}
