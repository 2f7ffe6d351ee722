package shop;

import io.polytask.api.PolytaskGenerated;
import javax.annotation.processing.Generated;

/** The tasks of {@link Visit}. */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public enum VisitTask {
    /** click: yes or no. */
    CLICK("click"),

    /** cart: yes or no. */
    CART("cart"),

    /** buy: yes or no. */
    BUY("buy"),

    /** price: a number. */
    PRICE("price"),

    /** rate: yes or no. */
    RATE("rate"),

    /** share: yes or no. */
    SHARE("share"),

    /** stay: yes or no. */
    STAY("stay"),

    /** leave: yes or no. */
    LEAVE("leave"),

    /** call: yes or no. */
    CALL("call"),

    /** write: yes or no. */
    WRITE("write");

    private final String task;

    VisitTask(String task) {
        this.task = task;
    }

    /** The name of the task, as it was declared. */
    @Override
    public String toString() {
        return task;
    }
}
