package example;

import io.polytask.api.MultiTaskModel;

@MultiTaskModel(Runnable.class)
interface Smaller {}
