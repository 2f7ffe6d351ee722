package example;

import io.polytask.api.Column;
import io.polytask.api.MultiTaskModel;
import io.polytask.api.Task;
import io.polytask.api.Text;

@MultiTaskModel
public record Review(@Column("") @Text String text, @Task @Column(" ") boolean recommended) {}
