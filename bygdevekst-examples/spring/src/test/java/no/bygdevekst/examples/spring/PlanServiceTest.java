package no.bygdevekst.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class PlanServiceTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final String UNREADABLE =
            "{\"format\":\"bygdevekst-plan/1\",\"agreement\":null,\"plan\":{\"year\":1}}";

    @Autowired
    private MockMvc service;

    @Test
    void aPlanIsJudged() throws Exception {
        send("/evaluations", "nn-NO, nb;q=0.5", sample("nord-troms"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(header().string(HttpHeaders.CONTENT_LANGUAGE, "nn"))
                .andExpect(jsonPath("$.format").value("bygdevekst-evaluation/1"))
                .andExpect(jsonPath("$.language").value("nn"))
                .andExpect(jsonPath("$.yearNeed.total.state").isNumber());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nb           | nb | Plandokumentet kan ikke leses
                    nn-NO, en    | nn | Plandokumentet kan ikkje lesast
                    en-GB;q=0.3  | en | The plan document cannot be read
                    se, *        | nb | Plandokumentet kan ikke leses
                                 | nb | Plandokumentet kan ikke leses
                    """)
    void whatCannotBeReadIsRefusedWithAllProblemsInTheLanguageAskedFor(String asked, String language, String title)
            throws Exception {
        send("/evaluations", asked, UNREADABLE)
                .andExpect(status().is(422))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().string(HttpHeaders.CONTENT_LANGUAGE, language))
                .andExpect(jsonPath("$.type").value("https://bygdevekst.no/problem/unreadable"))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.status").value(422))
                .andExpect(jsonPath("$.problems").value(hasSize(6)))
                .andExpect(jsonPath("$.problems[0].at").value("/agreement"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/evaluations", "/submissions"})
    void nothingAndNullAreRefused(String path) throws Exception {
        send(path, "nb", "")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("SYNTAX"));
        send(path, "nb", "null")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("WRONG_TYPE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/evaluations", "/submissions", "/cases"})
    void whatIsTooLargeIsReadNoFurther(String path) throws Exception {
        String large = "{\"number\":\"" + "x".repeat(3_000_000) + "\"}";

        send(path, "en", large)
                .andExpect(status().is(413))
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void onlyAPlanThatIsFitForItIsTaken() throws Exception {
        send("/submissions", "nb", sample("nord-troms")).andExpect(status().isNoContent());
        send("/submissions", "en", sample("utkast-med-mangler"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.title").value("The plan cannot be submitted as it is"))
                .andExpect(jsonPath("$.findings[0].severity").value("ERROR"))
                .andExpect(jsonPath("$.findings[0].at").value(startsWith("/agreement")))
                .andExpect(jsonPath("$.problems").doesNotExist());
    }

    @Test
    void aFormIsToldOfEachPlaceWhatIsWrong() throws Exception {
        String halfTyped =
                sample("nord-troms").replaceFirst("\"title\": \"[^\"]*\",\\s*\"description\"", "\"description\"");

        send("/drafts", "nb", halfTyped)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.format").value("bygdevekst-draft/1"))
                .andExpect(jsonPath("$.remarks[?(@.code == 'MISSING_MEMBER')].member")
                        .value("title"));
        send("/drafts", "nb", "{\"plan\":")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.basis").isEmpty());
    }

    @Test
    void aPlanInABodyOfTheServicesOwnIsRefusedWithAllProblemsToo() throws Exception {
        send("/cases", "nn", "{\"number\":\"17\",\"plan\":" + sample("nord-troms") + "}")
                .andExpect(status().isOk())
                .andExpect(content().json("{\"number\":\"17\",\"submittable\":true}"));
        send("/cases", "nn", "{\"number\":\"17\",\"plan\":" + UNREADABLE + "}")
                .andExpect(status().is(422))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.title").value("Plandokumentet kan ikkje lesast"))
                .andExpect(jsonPath("$.problems").value(hasSize(6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"number\":\"17\"}", "{\"number\":\"17\",\"plan\":null}", "{"})
    void aBodyOfTheServicesOwnThatLacksSomethingIsRefused(String body) throws Exception {
        String answer = send("/cases", "nb", body)
                .andExpect(status().is4xxClientError())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(not(500)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).doesNotContain("Exception");
    }

    private ResultActions send(String path, @Nullable String languages, String body) throws Exception {
        var request = post(path).contentType(MediaType.APPLICATION_JSON).content(body);
        return service.perform(languages == null ? request : request.header(HttpHeaders.ACCEPT_LANGUAGE, languages));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name + ".plan.json"));
    }
}
