package example;

import io.polytask.api.MultiTaskModel;

@MultiTaskModel(int.class)
interface Small {}
