def log = new File(basedir, 'build.log').getText('UTF-8')
def ran = [:]
log.split('(?m)^\\[INFO\\] --- ').each { part ->
  def id = part =~ /^holdfast\S*:(?:check|baseline) \((\w+)\)/
  if (id) {
    ran[id[0][1]] = part
  }
}
def rules = { id -> (ran[id] =~ /\[(HF\d+) [\w-]+\]/).collect { it[1] }.sort() }

assert rules('plain') == ['HF201', 'HF301', 'HF301']
assert ran.plain.contains('3 violations in 4 files')
assert ran.plain.contains('[ERROR] ' + new File(basedir, 'src/main/java/org/example/Valve.java').canonicalPath + ':[13,')

assert ran.unchanged.contains('nothing changed since the last analysis')
assert rules('unchanged') == rules('plain')
assert !ran.force.contains('nothing changed')

assert ran.skip.contains('Holdfast is skipped')
assert rules('skip') == []

assert ran.includeTests.contains('PumpCheck.java:[13,')
assert rules('includes') == ['HF301']
assert ran.includes.contains('1 violation in 1 file')
assert rules('excludes') == ['HF301']
assert ran.excludes.contains('1 violation in 3 files')

assert rules('models') == ['HF101', 'HF201', 'HF301', 'HF301']
assert rules('rules') == ['HF201']
assert ran.severities =~ /\[WARNING\] .*\[HF301 missing-unlock\]/
assert ran.severities =~ /\[ERROR\] .*\[HF201 lock-order-inversion\]/
assert ran.failOn =~ /\[INFO\] .*\[HF201 lock-order-inversion\]/
assert rules('minConfidence').containsAll(rules('plain'))
assert rules('maxAllowedViolations') == rules('plain')
assert new File(basedir, 'target/reports/locks.sarif').text.contains('"HF301"')
assert new File(basedir, 'target/holdfast.sarif').text.contains('"HF301"')
assert rules('threads') == rules('plain')

assert ran.write.contains('1 violation written to')
assert rules('baselineFile') == ['HF301', 'HF301']
assert ran.baselineFile.contains('1 known (baseline)')

assert ran.fixed.contains('fixed: src/main/java/org/example/Gone.java: Gone.reset returns')
assert ran.prune.contains('fixed: src/main/java/org/example/Gone.java')
assert !new File(basedir, 'fixed.txt').text.contains('Gone')
return true
