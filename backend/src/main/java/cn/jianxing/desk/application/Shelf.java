package cn.jianxing.desk.application;

import cn.jianxing.desk.domain.DeskSettings;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where something is kept: a person's own, or an office's for its unit and all below; and who may change it. */
@Component
class Shelf {

    static final String PHRASE = "phrase";
    static final String FILTER = "filter";

    private final CurrentActor currentActor;
    private final DeskSettings settings;

    Shelf(CurrentActor currentActor, DeskSettings settings) {
        this.currentActor = currentActor;
        this.settings = settings;
    }

    String me() {
        return currentActor.require().person().id();
    }

    List<String> myUnits() {
        return currentActor.require().posts().stream()
                .map(post -> post.unit().code())
                .distinct()
                .toList();
    }

    /** The unit for which the acting person keeps shared things; null when the person keeps none. */
    @Nullable
    String office(String thing) {
        Actor actor = currentActor.require();
        Set<String> editors = settings.editors(thing);
        return actor.posts().stream()
                .filter(post -> editors.contains(post.role()))
                .map(Post::unit)
                .map(unit -> unit.code())
                .findFirst()
                .orElse(null);
    }

    String requireOffice(String thing) {
        String unit = office(thing);
        if (unit == null) {
            throw new Forbidden("desk.not-editor");
        }
        return unit;
    }

    boolean mayChange(String thing, @Nullable String personId, @Nullable String unit) {
        return personId != null ? personId.equals(me()) : unit != null && unit.equals(office(thing));
    }

    void requireRoom(String setting, int kept) {
        int most = settings.setting(setting);
        if (kept >= most) {
            throw new Refused("desk.too-many", Map.of("most", most));
        }
    }
}
