package java.net.http;

import dev.holdfast.annotation.MaySleep;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;

/** Waits for the answer. */
public abstract class HttpClient {
  @MaySleep
  public abstract <T> HttpResponse<T> send(
      HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler);

  @MaySleep
  public boolean awaitTermination(Duration duration);

  @MaySleep
  public void close();
}
