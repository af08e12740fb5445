package cn.jianxing.organisation.application;

import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.PeopleOffice;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.persistence.PersonnelMapper;
import cn.jianxing.shared.LikePattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The posts that look after the people of a unit, by the table of offices. */
@Component
class PersonnelOffice implements PeopleOffice {

    private static final int MOST = 50;

    private final PersonnelMapper mapper;
    private final MayRepresent mayRepresent;
    private final Organisation organisation;

    PersonnelOffice(PersonnelMapper mapper, MayRepresent mayRepresent, Organisation organisation) {
        this.mapper = mapper;
        this.mayRepresent = mayRepresent;
        this.organisation = organisation;
    }

    @Override
    public boolean looksAfter(Actor actor, String personId) {
        return !actor.audiences().isEmpty() && mapper.looksAfter(actor.audiences(), personId);
    }

    @Override
    public Optional<Post> officeFor(Actor actor, String unit) {
        return actor.posts().stream()
                .filter(post -> actor.audiences().contains(post.audience()))
                .filter(post -> mapper.offices(unit).contains(post.audience()))
                .findFirst();
    }

    @Override
    public boolean looksAfterAnybody(Actor actor) {
        return actor.posts().stream()
                .anyMatch(post -> actor.audiences().contains(post.audience())
                        && mapper.isOffice(post.unit().kind(), post.role()));
    }

    @Override
    public List<Person> people(Actor actor, @Nullable String namePart) {
        return actor.audiences().isEmpty()
                ? List.of()
                : mapper.people(actor.audiences(), LikePattern.containing(namePart), MOST);
    }

    @Override
    public List<Holder> successors(Post post) {
        return mayRepresent.candidates(post);
    }

    @Override
    public boolean maySucceed(String personId, Post post) {
        return mayRepresent.may(organisation.postsOf(personId), post);
    }
}
