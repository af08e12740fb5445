package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseVisibility;
import cn.jianxing.cases.Cases;
import cn.jianxing.casework.domain.Colleague;
import cn.jianxing.casework.domain.Colleagues;
import cn.jianxing.casework.domain.Colleagues.Reach;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.LikePattern;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 抄送: somebody who takes part in a case sends it to colleagues within reach, who may read it and nothing else. */
@Component
public class CopyCase {

    private static final int SHOWN = 50;

    private final CurrentActor currentActor;
    private final CaseDoor door;
    private final Cases cases;
    private final CaseVisibility visibility;
    private final Colleagues colleagues;
    private final SendCopies send;

    CopyCase(
            CurrentActor currentActor,
            CaseDoor door,
            Cases cases,
            CaseVisibility visibility,
            Colleagues colleagues,
            SendCopies send) {
        this.currentActor = currentActor;
        this.door = door;
        this.cases = cases;
        this.visibility = visibility;
        this.colleagues = colleagues;
        this.send = send;
    }

    /** People within reach by name, post or unit; those of the own units first. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(String caseNo, @Nullable String words) {
        Actor actor = currentActor.require();
        requirePart(actor, door.see(actor, caseNo));
        return colleagues.find(reach(actor), LikePattern.containing(words), null, SHOWN).stream()
                .filter(colleague -> !colleague.personId().equals(actor.person().id()))
                .toList();
    }

    /**
     * Answers who got it; who had it before is passed over.
     *
     * @param usernames of {@link #candidates}
     */
    @RetryOnConflict
    @Transactional
    public List<String> send(String caseNo, Set<String> usernames, String note) {
        Actor actor = currentActor.require();
        CaseFile file = door.take(actor, caseNo);
        requirePart(actor, file);
        Reach reach = reach(actor);
        List<SendCopies.To> people = usernames.stream()
                .sorted()
                .map(username -> colleague(actor, reach, username))
                .toList();
        List<String> sent = send.byPerson(actor, file, people, note);
        if (sent.isEmpty()) {
            throw new Refused("case.already-copied");
        }
        return sent;
    }

    private SendCopies.To colleague(Actor actor, Reach reach, String username) {
        return colleagues.find(reach, null, username, 1).stream()
                .filter(found -> !found.personId().equals(actor.person().id()))
                .map(found -> new SendCopies.To(found.personId(), found.name(), found.audience()))
                .findFirst()
                .orElseThrow(() -> new Refused("case.colleague-out-of-reach"));
    }

    /** Who was sent a copy does not send it on. */
    private void requirePart(Actor actor, CaseFile file) {
        if (!cases.takesPart(actor, file.id())) {
            throw new Forbidden("case.only-a-copy");
        }
    }

    private Reach reach(Actor actor) {
        Set<String> units = actor.posts().stream()
                .filter(post -> actor.audiences().contains(post.audience()))
                .map(Post::unit)
                .map(unit -> unit.code())
                .collect(Collectors.toUnmodifiableSet());
        if (units.isEmpty()) {
            throw new Forbidden("case.only-a-copy");
        }
        return new Reach(units, visibility.overseen(actor));
    }
}
