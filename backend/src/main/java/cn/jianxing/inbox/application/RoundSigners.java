package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.engine.Signers;
import cn.jianxing.engine.Signers.Round;
import cn.jianxing.engine.Signers.Signer;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who else can be asked where a step is asked of several: the same post in units beside those that are asked, or people
 * who hold the same post. Never an applicant, and nobody twice.
 */
@Component
public class RoundSigners {

    private final Signers signers;
    private final Organisation organisation;
    private final Cases cases;

    RoundSigners(Signers signers, Organisation organisation, Cases cases) {
        this.signers = signers;
        this.organisation = organisation;
        this.cases = cases;
    }

    Optional<Round> round(String taskId) {
        return signers.round(taskId);
    }

    /** Everybody who can be added; a post is named by one of its holders. */
    List<Candidate> candidates(Round round, String caseId) {
        Stream<Holder> may = round.people() ? colleagues(round) : posts(round);
        return may.filter(holder -> !cases.isApplicant(caseId, holder.person().id()))
                .map(holder -> new Candidate(
                        round.people() ? holder.person().id() : holder.post().audience(), holder))
                .filter(candidate -> !round.asks(candidate.signer()))
                .toList();
    }

    /** As people call whoever is asked. */
    String title(Round round, String signer) {
        return round.people()
                ? organisation.person(signer).map(Person::name).orElse(signer)
                : organisation
                        .post(signer)
                        .map(post -> post.unit().title() + post.title())
                        .orElse(signer);
    }

    private Stream<Holder> colleagues(Round round) {
        return round.signers().stream()
                .flatMap(signer -> organisation.postsOf(signer.name()).stream())
                .map(Post::audience)
                .distinct()
                .flatMap(audience -> organisation.holders(audience).stream());
    }

    private Stream<Holder> posts(Round round) {
        return round.signers().stream()
                .map(Signer::name)
                .flatMap(audience -> organisation.post(audience).stream())
                .flatMap(post -> beside(post.unit()).map(unit -> unit.code() + "/" + post.role()))
                .distinct()
                .flatMap(audience -> organisation.holders(audience).stream().limit(1));
    }

    private Stream<Unit> beside(Unit unit) {
        return unit.parent() == null ? Stream.of(unit) : organisation.units(unit.parent(), unit.kind(), null).stream();
    }

    /** @param signer as the model's list names it: person id or post */
    public record Candidate(String signer, Holder holder) {}
}
