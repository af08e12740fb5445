package brokenonpurpose.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
public class BrokenRule {

    static int asked;

    public LocalDate today() {
        asked++;
        return LocalDate.now();
    }
}
