package cn.jianxing.documents.application;

import cn.jianxing.documents.domain.DocumentSettings;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Whoever signs puts the seal under the text, and may do so only in a post that holds the seal. */
@Component
class SealPermission {

    private static final String PERMISSION = "seal.use";

    private final DocumentSettings settings;

    SealPermission(DocumentSettings settings) {
        this.settings = settings;
    }

    /** The posts that count for this request decide, not those the person holds besides. */
    void require(Actor actor) {
        boolean held = actor.posts().stream()
                .filter(post -> actor.audiences().contains(post.audience()))
                .anyMatch(this::holds);
        if (!held) {
            throw new Forbidden("document.seal-not-permitted");
        }
    }

    private boolean holds(Post post) {
        return settings.holds(PERMISSION, post.role(), post.unit().code());
    }
}
