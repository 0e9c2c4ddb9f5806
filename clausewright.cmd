@echo off
rem Starts Clausewright from a checkout, whatever folder it is called from; builds first what is out of date.
setlocal
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "TARGET=%HERE%\app\cli\target"
set "PROGRAM=%TARGET%\program"

call "%HERE%\.mvn\jdk.cmd" || exit /b 2

rem Builds where a source, a pom or a theme is newer than what was built, one start at a time.
powershell -NoProfile -ExecutionPolicy Bypass -File "%HERE%\.mvn\build.ps1" "%HERE%" || exit /b 2

"%JAVA_HOME%\bin\java" "@%HERE%\app\cli\src\launch\java.options" ^
  "-Dclausewright.samples=%HERE%\samples" "-Dclausewright.plugins=%PROGRAM%\plugins" ^
  --module-path "%PROGRAM%\modules" --add-modules javafx.controls,javafx.swing ^
  -cp "%PROGRAM%\lib\*" ^
  org.clausewright.cli.Main %*
exit /b %ERRORLEVEL%
