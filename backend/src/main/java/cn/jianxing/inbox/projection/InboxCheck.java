package cn.jianxing.inbox.projection;

import cn.jianxing.organisation.Organisation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares the inbox with the engine, row by row and field by field. */
@Component
public class InboxCheck {

    /** More than this many of a kind are not counted: the answer is "rebuild" long before. */
    private static final int MOST = 10_000;

    private final ProjectionMapper mapper;
    private final Organisation organisation;

    InboxCheck(ProjectionMapper mapper, Organisation organisation) {
        this.mapper = mapper;
        this.organisation = organisation;
    }

    public Differences compare() {
        List<String> missing = mapper.missing(MOST);
        List<String> surplus = mapper.surplus(MOST);
        Set<String> different = new HashSet<>(mapper.different(MOST));
        for (String audience : mapper.allAskedAudiences()) {
            String receiver = organisation.receiver(audience);
            if (!receiver.equals(audience)) {
                different.addAll(mapper.withoutStandIn(audience, receiver, MOST));
            }
        }
        for (ProjectionMapper.StandIn standIn : mapper.standIns()) {
            if (!organisation.receiver(standIn.vacant()).equals(standIn.receiver())) {
                different.addAll(mapper.withStandIn(standIn.vacant(), standIn.receiver(), MOST));
            }
        }
        surplus.forEach(different::remove);
        return new Differences(missing, surplus, List.copyOf(different));
    }

    /** Task ids that do not agree. */
    public record Differences(List<String> missing, List<String> surplus, List<String> different) {

        public boolean none() {
            return missing.isEmpty() && surplus.isEmpty() && different.isEmpty();
        }
    }
}
