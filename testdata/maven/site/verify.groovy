def page = new File(basedir, 'target/site/holdfast.html').getText('UTF-8')
assert page.contains('HF301 missing-unlock at src/main/java/org/example/Valve.java:13')
assert page.contains('takes the lock org.example.Valve.lock')
assert new File(basedir, 'target/site/project-reports.html').getText('UTF-8').contains('holdfast.html')

def alone = new File(basedir, 'target/alone/holdfast.html').getText('UTF-8')
assert alone.contains('HF301 missing-unlock at src/main/java/org/example/Valve.java:13')
assert new File(basedir, 'build.log').getText('UTF-8').contains('nothing changed since the last analysis')
return true
