package org.clausewright.assist.openai;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LoadedOnDemandTest {

    @Test
    void loadsNothingOfTheClientLibraryBeforeTheFirstCall() throws Exception {
        Watching loader = new Watching();
        loader.loadClass("org.clausewright.assist.offline.OfflineAssistant")
                .getDeclaredConstructor()
                .newInstance();
        Class<?> connectionClass = loader.loadClass("org.clausewright.assist.openai.ModelConnection");
        Class<?> templatesClass = loader.loadClass("org.clausewright.assist.openai.Templates");
        Object connection = connectionClass
                .getDeclaredConstructor(URI.class, String.class, Optional.class)
                .newInstance(URI.create("http://127.0.0.1:1/v1"), "m", Optional.empty());
        Class<?> clientClass = loader.loadClass("org.clausewright.assist.openai.ModelClient");
        Class<?> meansClass = loader.loadClass("org.clausewright.assist.openai.Means");
        Object means = meansClass
                .getMethod("of", clientClass)
                .invoke(null, clientClass.getDeclaredConstructor().newInstance());
        Object assistant = loader.loadClass("org.clausewright.assist.openai.OpenAiAssistant")
                .getDeclaredConstructor(connectionClass, templatesClass, meansClass)
                .newInstance(connection, templatesClass.getField("OWN").get(null), means);
        assistant.getClass().getMethod("name").invoke(assistant);
        assistant.getClass().getMethod("close").invoke(assistant);
        assertEquals(List.of(), loader.foreign);
    }

    /// Defines our classes itself, and so is asked for every class that they need.
    private static final class Watching extends ClassLoader {

        private final List<String> foreign = new ArrayList<>();

        Watching() {
            super(LoadedOnDemandTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.openai.") || name.startsWith("okhttp3.") || name.startsWith("kotlin.")) {
                foreign.add(name);
            }
            if (!name.startsWith("org.clausewright.assist.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException broken) {
                throw new ClassNotFoundException(name, broken);
            }
        }
    }
}
