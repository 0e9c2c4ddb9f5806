@rem Finds a JDK of the version that this project is built and run with, whatever `java` or JAVA_HOME say.
@rem Called by `mvnw.cmd` and `clausewright.cmd`; sets JAVA_HOME, or explains what to install and returns 1.
@call :is_jdk_25 "%JAVA_HOME%" && exit /b 0
@for /f "delims=" %%J in ('where javac 2^>nul') do @call :is_jdk_25 "%%~dpJ.." && (call :found "%%~dpJ.." & exit /b 0)
@for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do @(
  for /d %%J in ("%%~R\*") do @call :is_jdk_25 "%%~J" && (call :found "%%~J" & exit /b 0)
)
@echo Clausewright needs a JDK 25, and none was found.>&2
@echo Install one, for instance Eclipse Temurin 25 (https://adoptium.net), or point JAVA_HOME at it, and try again.>&2
@exit /b 1

:is_jdk_25
@if "%~1"=="" exit /b 1
@if not exist "%~1\bin\javac.exe" exit /b 1
@findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul
@exit /b %ERRORLEVEL%

:found
@for %%H in ("%~1") do @set "JAVA_HOME=%%~fH"
@exit /b 0
