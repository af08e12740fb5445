package cn.jianxing.cases.persistence;

import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.cases.domain.SearchText;
import cn.jianxing.cases.domain.Viewer;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Texts and their tokens in the database. */
@Mapper
public interface SearchMapper {

    /** Answers 0 when the text is there already. */
    int insertText(@Param("text") SearchText text);

    long idOf(@Param("text") SearchText text);

    void insertTokens(@Param("id") long id, @Param("tokens") Collection<String> tokens);

    void unseal(@Param("caseId") String caseId);

    /** How many texts hold this token, counted up to the cap. */
    int frequency(@Param("token") String token, @Param("cap") int cap);

    List<SearchIndex.Found> find(@Param("viewer") Viewer viewer, @Param("query") Query query);

    /** Texts of a case that the viewer may read and the pattern fits, newest first. */
    List<SearchIndex.Found> standing(
            @Param("viewer") Viewer viewer, @Param("caseId") String caseId, @Param("pattern") String pattern);

    /**
     * @param tokens all in the text that is found, the rarest first
     * @param pattern the words these tokens come from
     * @param elsewhere patterns that occur in the same case
     */
    record Query(
            List<String> tokens,
            String pattern,
            List<String> elsewhere,
            @Nullable Long before,
            int limit) {

        public String rarest() {
            return tokens.get(0);
        }

        public List<String> more() {
            return tokens.subList(1, tokens.size());
        }
    }
}
