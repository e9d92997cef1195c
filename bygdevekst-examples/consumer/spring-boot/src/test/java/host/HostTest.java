package host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.PlanDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostTest {

    private static final Path SAMPLES = Path.of(System.getProperty("samples"));

    @LocalServerPort
    private int port;

    @Test
    void givesBackThePlanThatItGot() throws Exception {
        byte[] sent = sample("nord-troms.plan.json");
        HttpResponse<byte[]> response = post(sent);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(read(response.body())).isEqualTo(read(sent));
    }

    @Test
    void refusesAPlanThatCannotBeRead() throws Exception {
        assertThat(post(sample("kan-ikke-leses.plan.json")).statusCode()).isEqualTo(400);
    }

    private HttpResponse<byte[]> post(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/plan"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static PlanDocument read(byte[] document) {
        return PlanDocumentReader.standard().read(document).get();
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }
}
