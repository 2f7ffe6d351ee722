package example;

import io.polytask.api.MultiTaskModel;
import io.polytask.api.Text;

@MultiTaskModel
public record Review(@Text String text, boolean recommended) {}
