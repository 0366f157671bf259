def log = new File(basedir, 'build.log').getText('UTF-8')
def failure = { module ->
  def line = log.readLines().find { it.contains('Failed to execute goal') && it.contains(" on project $module: ") }
  assert line != null : "no failure of $module"
  line
}
def at = { name -> new File(basedir, name).canonicalPath }

assert failure('missing-model').contains('no such model file or directory: ' + at('missing-model/none'))
assert failure('malformed-model').contains('Bad.java:4:')
assert failure('unknown-rule').contains("unknown rule 'HF999'; the rules are: HF101 sleep-in-atomic")
assert failure('unknown-severity').contains("unknown severity 'bad' of HF301; the severities are: error, warning, note")
assert failure('unknown-confidence').contains("minConfidence: unknown value 'sure'; the values are: high, medium, low")
assert failure('unknown-threshold').contains("failOn: unknown value 'fatal'; the values are: error, warning, note")
assert failure('missing-baseline').contains('no such baseline: ' + at('missing-baseline/none.txt'))
assert failure('malformed-baseline').contains('merged.txt:2: malformed baseline: file, rule, fingerprint and message')
assert failure('too-many').contains('1 violation; HF301 missing-unlock at')

// What cannot be resolved is told by Maven itself, with the name.
assert log.contains('Could not resolve dependencies for project org.example:unresolvable')
assert log.contains('org.example:nowhere:jar:1')

// Mistakes of the configuration and violations are told apart.
assert log.contains('MojoExecutionException')
assert log.contains('MojoFailureException')
return true
