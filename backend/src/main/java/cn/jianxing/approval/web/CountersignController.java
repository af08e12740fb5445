package cn.jianxing.approval.web;

import cn.jianxing.approval.application.CountCountersign;
import cn.jianxing.approval.application.CountCountersign.Tally;
import cn.jianxing.approval.application.CountCountersign.Vote;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.OfficeTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNo}/countersigns")
@Tag(name = "cases", description = "办件")
class CountersignController {

    private final CountCountersign count;
    private final PersonRefs persons;
    private final Organisation organisation;

    CountersignController(CountCountersign count, PersonRefs persons, Organisation organisation) {
        this.count = count;
        this.persons = persons;
        this.organisation = organisation;
    }

    @GetMapping
    @Operation(
            summary = "Countersigns of a case: for, against, abstained, with reasons; sealed opinions are not counted")
    CountersignList ofCase(@PathVariable String caseNo) {
        return new CountersignList(count.ofCase(caseNo).stream().map(this::view).toList());
    }

    private CountersignView view(Tally tally) {
        return new CountersignView(
                tally.countersign().id(),
                tally.countersign().rule().id(),
                tally.countersign().ratio(),
                tally.countersign().asked(),
                tally.favourable(),
                tally.against(),
                tally.abstained(),
                tally.open(),
                tally.outcome() == null ? null : tally.outcome().id(),
                tally.votes().stream().map(this::vote).toList());
    }

    private VoteView vote(Vote vote) {
        return new VoteView(
                organisation
                        .post(vote.opinion().reviewer())
                        .map(CountersignController::title)
                        .orElse(vote.opinion().reviewer()),
                vote.verdict() == null ? null : vote.verdict().id(),
                vote.reason(),
                vote.verdict() == null ? null : persons.one(vote.opinion().personId(), null),
                OfficeTime.of(vote.opinion().givenAt()));
    }

    private static String title(Post post) {
        return post.unit().title() + post.title();
    }

    record CountersignList(List<CountersignView> items) {}

    /**
     * A countersign.
     *
     * @param ratio share that must agree where the rule is a ratio
     * @param favourable null while an opinion is sealed for the reader, as are the other two counts
     * @param open how many have not answered
     * @param outcome null until it is settled
     */
    record CountersignView(
            String id,
            String rule,
            BigDecimal ratio,
            int asked,
            @Nullable Integer favourable,
            @Nullable Integer against,
            @Nullable Integer abstained,
            int open,
            @Nullable String outcome,
            List<VoteView> votes) {}

    /** @param verdict null while it is sealed for the reader, as are reason and person */
    record VoteView(
            String reviewer,
            @Nullable String verdict,
            @Nullable String reason,
            @Nullable PersonRef person,
            OffsetDateTime at) {}
}
