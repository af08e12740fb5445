package cn.jianxing.organisation;

import java.util.Set;

/**
 * Somebody for whom the actor may act now (代理).
 *
 * @param audiences the person's posts this reaches, as held now
 * @param types case types this reaches; empty stands for all
 * @param everything no post is left out, so that what came to the person by name is reached too
 */
public record Represented(Person person, Set<String> audiences, Set<String> types, boolean everything) {

    public boolean reaches(String type) {
        return types.isEmpty() || types.contains(type);
    }

    public boolean reaches(String audience, String type) {
        return audiences.contains(audience) && reaches(type);
    }
}
