package cn.jianxing.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts in this request, with the posts held now.
 *
 * @param acting audience of the post chosen to act in; null when all posts count
 * @param represented those whose deputy the person is at this moment; none while one post is chosen to act in
 */
public record Actor(
        Person person, List<Post> posts, @Nullable String acting, List<Represented> represented) {

    public Actor(Person person, List<Post> posts, @Nullable String acting) {
        this(person, posts, acting, List.of());
    }

    /** Audiences that count for this request: the acting post's, else those of all posts. Never those of a deputy. */
    public Set<String> audiences() {
        return posts.stream()
                .map(Post::audience)
                .filter(audience -> acting == null || acting.equals(audience))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean holdsRole(String role) {
        return posts.stream().anyMatch(post -> post.role().equals(role));
    }

    public boolean holds(String unitCode, String role) {
        return posts.stream()
                .anyMatch(post -> post.role().equals(role) && post.unit().code().equals(unitCode));
    }
}
