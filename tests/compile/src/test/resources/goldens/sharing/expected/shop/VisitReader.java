package shop;

import io.polytask.api.PolytaskGenerated;
import io.polytask.data.ExampleReader;
import io.polytask.data.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads data sets of {@link Visit} from files. */
@PolytaskGenerated(Visit.class)
@Generated("io.polytask.processor.PolytaskProcessor")
public final class VisitReader extends ExampleReader<Visit> {
    /** A reader that stops at the first bad row. */
    public VisitReader() {
        super(
                List.of("age", "country"),
                List.of(
                "click",
                "cart",
                "buy",
                "price",
                "rate",
                "share",
                "stay",
                "leave",
                "call",
                "write"));
    }

    @Override
    protected Visit read(Row row) {
        return new Visit(
                row.number("age"),
                row.string("country"),
                row.bool("click"),
                row.bool("cart"),
                row.bool("buy"),
                row.number("price"),
                row.bool("rate"),
                row.bool("share"),
                row.bool("stay"),
                row.bool("leave"),
                row.bool("call"),
                row.bool("write"));
    }

    @Override
    protected String key(Visit visit) {
        return keyOf(visit.age(), visit.country());
    }
}
