package cn.jianxing.starrating.application.campaign;

import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.Cursor;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.Page;
import cn.jianxing.starrating.domain.campaign.FollowUp;
import cn.jianxing.starrating.domain.campaign.FollowUpView;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a year's rating leaves to be done, for those who have to do it, whom it concerns or who oversee them. */
@Service
public class ReadFollowUps {

    private static final int KEYS = 2;

    private final FollowUpView view;
    private final CurrentActor currentActor;
    private final Organisation organisation;

    ReadFollowUps(FollowUpView view, CurrentActor currentActor, Organisation organisation) {
        this.view = view;
        this.currentActor = currentActor;
        this.organisation = organisation;
    }

    public Page<FollowUp> page(FollowUpView.Query query, int size, @Nullable String cursor) {
        List<String> keys = Cursor.keys(cursor, KEYS);
        List<FollowUp> found =
                view.find(query, viewer(currentActor.require()), keys.isEmpty() ? null : after(keys), size + 1);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        FollowUp last = found.get(size - 1);
        return new Page<>(found.subList(0, size), Cursor.of(last.dueOn().toString(), last.id()));
    }

    private FollowUpView.Viewer viewer(Actor actor) {
        Set<String> audiences = actor.audiences();
        Set<String> units = actor.posts().stream()
                .filter(post -> audiences.contains(post.audience()))
                .map(Post::unit)
                .map(unit -> unit.code())
                .collect(Collectors.toUnmodifiableSet());
        return new FollowUpView.Viewer(organisation.oversight(actor).subtreeRoots(), units, audiences);
    }

    private static FollowUpView.After after(List<String> keys) {
        try {
            return new FollowUpView.After(LocalDate.parse(keys.get(0)), keys.get(1));
        } catch (DateTimeException forged) {
            throw new Malformed("cursor");
        }
    }
}
