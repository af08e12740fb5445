package cn.jianxing.inbox.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.engine.Signers.Round;
import cn.jianxing.inbox.application.ReadSigners;
import cn.jianxing.inbox.application.RoundSigners;
import cn.jianxing.inbox.domain.SignRequest;
import cn.jianxing.inbox.domain.StraightBack;
import cn.jianxing.organisation.Holder;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.shared.web.ProblemTexts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signers as clients see them. */
@Component
class SignViews {

    private final PersonRefs persons;
    private final ProblemTexts texts;

    SignViews(PersonRefs persons, ProblemTexts texts) {
        this.persons = persons;
        this.texts = texts;
    }

    Signing signing(ReadSigners.Signing signing, Locale locale) {
        return new Signing(
                signing.requests().stream().map(this::request).toList(),
                round(signing, locale),
                signing.mayReduce(),
                straightBack(signing.straightBack()));
    }

    Candidates colleagues(List<Holder> holders) {
        return new Candidates(
                false,
                holders.stream()
                        .map(holder -> new CandidateView(
                                holder.person().username(),
                                holder.person().name(),
                                holder.post().title()))
                        .distinct()
                        .toList());
    }

    Candidates candidates(List<RoundSigners.Candidate> candidates) {
        return new Candidates(
                true,
                candidates.stream()
                        .map(one -> new CandidateView(
                                one.signer(),
                                one.holder().person().name(),
                                one.holder().post().unit().title()
                                        + one.holder().post().title()))
                        .toList());
    }

    private RequestView request(SignRequest request) {
        return new RequestView(
                request.id(),
                request.place().name().toLowerCase(Locale.ROOT),
                persons.one(request.toPerson(), request.toAudience()),
                persons.one(request.askedBy(), null),
                request.question(),
                request.state().name().toLowerCase(Locale.ROOT),
                request.opinion(),
                OfficeTime.of(request.askedAt()),
                OfficeTime.ofNullable(request.answeredAt()));
    }

    private @Nullable RoundView round(ReadSigners.Signing signing, Locale locale) {
        Round round = signing.round();
        if (round == null) {
            return null;
        }
        String code = round.refusal();
        return new RoundView(
                round.oneByOne(),
                IntStream.range(0, round.signers().size())
                        .mapToObj(place -> new SignerView(
                                round.signers().get(place).name(),
                                signing.asked().get(place).title(),
                                round.signers().get(place).state().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                code == null ? null : texts.title(code, Map.of(), locale));
    }

    private @Nullable StraightBackView straightBack(@Nullable StraightBack back) {
        return back == null ? null : new StraightBackView(back.step(), persons.one(back.returnedBy(), back.audience()));
    }

    /**
     * @param round where several are asked the same; null where one alone is
     * @param mayReduce whether I can take somebody out
     * @param straightBack where it goes once it is corrected; null when it goes its usual way
     */
    record Signing(
            List<RequestView> requests,
            @Nullable RoundView round,
            boolean mayReduce,
            @Nullable StraightBackView straightBack) {}

    /**
     * @param place before or after the holder
     * @param state later, open, agreed, disagreed or cancelled
     */
    record RequestView(
            String id,
            String place,
            @Nullable PersonRef person,
            @Nullable PersonRef askedBy,
            String question,
            String state,
            @Nullable String opinion,
            OffsetDateTime askedAt,
            @Nullable OffsetDateTime answeredAt) {}

    /** @param refusal why nobody can be added or taken out; null when it can be done */
    record RoundView(
            boolean oneByOne,
            List<SignerView> signers,
            @Nullable String refusal) {}

    /** @param state answered, asked or later */
    record SignerView(String signer, String title, String state) {}

    record StraightBackView(String step, @Nullable PersonRef person) {}

    /** @param beside whether they are asked beside others, not before or after me */
    record Candidates(boolean beside, List<CandidateView> items) {}

    /** @param value what to send to ask this one */
    record CandidateView(
            String value, String name, @Nullable String detail) {}
}
