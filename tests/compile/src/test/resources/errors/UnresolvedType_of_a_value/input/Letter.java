package example;

import io.polytask.api.MultiTaskModel;

@MultiTaskModel(Mail.class)
interface Letter {}
