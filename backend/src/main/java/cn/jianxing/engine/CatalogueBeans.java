package cn.jianxing.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The beans models may name, looked up when they are used: the engine is built before most of them. */
@Component
public class CatalogueBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    CatalogueBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? context.getBean(name.toString()) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return context.containsBean(name.toString())
                && context.findAnnotationOnBean(name.toString(), CatalogueEntry.class) != null;
    }

    /** Class of the bean models may name like this. */
    public Optional<Class<?>> type(String name) {
        return containsKey(name) ? Optional.ofNullable(context.getType(name)) : Optional.empty();
    }

    /** Bean name to its entry, sorted by name. */
    public Map<String, CatalogueEntry> entries() {
        Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
        Arrays.stream(context.getBeanNamesForAnnotation(CatalogueEntry.class))
                .sorted()
                .forEach(name -> {
                    CatalogueEntry entry = context.findAnnotationOnBean(name, CatalogueEntry.class);
                    if (entry != null) {
                        entries.put(name, entry);
                    }
                });
        return entries;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return entries().keySet().stream()
                .map(name -> Map.entry((Object) name, context.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
