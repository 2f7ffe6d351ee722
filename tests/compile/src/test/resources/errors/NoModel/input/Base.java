package example;

import io.polytask.api.Text;

class Base {
    @Text
    String text;
}
