package cn.jianxing.security;

import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The person of the security context with the posts of the mirror. */
@Service
class SecurityCurrentActor implements CurrentActor {

    static final String ACTING_POST = "jianxing.acting-post";
    private static final String ACTING_POST_HEADER = "X-Acting-Post";

    private final Organisation organisation;

    SecurityCurrentActor(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Actor require() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            throw new Forbidden("request.not-logged-in");
        }
        // the principal's name is Keycloak's subject for browsers, programs and scripted people alike
        Person person =
                organisation.person(authentication.getName()).orElseThrow(() -> new Forbidden("person.not-known-yet"));
        return organisation.actor(person, acting(person));
    }

    @Override
    public <T> T runAs(String username, Supplier<T> work) {
        Person person = organisation
                .personByUsername(username)
                .orElseThrow(() -> new NotFound("person.not-found", Map.of("username", username)));
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ScriptedPerson(person.id()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private @Nullable String acting(Person person) {
        String wanted = wantedPost();
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        if (organisation.postsOf(person.id()).stream()
                .noneMatch(post -> post.audience().equals(wanted))) {
            throw new Forbidden("post.not-held", Map.of("post", wanted));
        }
        return wanted;
    }

    private static @Nullable String wantedPost() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return null;
        }
        String header = request.getRequest().getHeader(ACTING_POST_HEADER);
        return header != null ? header : (String) request.getAttribute(ACTING_POST, RequestAttributes.SCOPE_SESSION);
    }

    /** Somebody in whose name a script acts; never made from a request. */
    private static final class ScriptedPerson extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private final String personId;

        ScriptedPerson(String personId) {
            super(AuthorityUtils.NO_AUTHORITIES);
            this.personId = personId;
            setAuthenticated(true);
        }

        @Override
        public String getCredentials() {
            return "";
        }

        @Override
        public String getPrincipal() {
            return personId;
        }
    }
}
