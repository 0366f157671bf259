package dev.holdfast.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInModelTest {
  @Test
  void loads() throws Exception {
    ModelContracts model = Model.read(List.of());
    assertThat(model.find("mutex_lock")).isNotNull();
  }
}
