package io.polytask.examples.article;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.polytask.api.Dataset;
import java.util.ArrayList;
import java.util.List;

/** Trains the two tasks alone and together on the same thirteen sentences, and compares. */
public final class Articles {
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

    private Articles() {}

    /** Runs the example. */
    public static void main(String... arguments) {
        Injector injector =
                Guice.createInjector(new ArticleModule(), new TopicArticleModule(), new SentimentArticleModule());
        TopicArticleModel topic =
                injector.getInstance(TopicArticleTrainer.class).fit(topics()).model();
        SentimentArticleModel sentiment = injector.getInstance(SentimentArticleTrainer.class)
                .fit(sentiments())
                .model();
        ArticleModel both =
                injector.getInstance(ArticleTrainer.class).fit(both()).model();

        System.out.println("Topic alone, " + topic.parameterCount() + " parameters:\n" + topic.evaluate(topics()));
        System.out.println(
                "Sentiment alone, " + sentiment.parameterCount() + " parameters:\n" + sentiment.evaluate(sentiments()));
        System.out.println("Both in one model, " + both.parameterCount() + " parameters:\n" + both.evaluate(both()));
        String text = NUMERALS.get(2);
        System.out.println("这是第" + text + "篇文章: " + both.predict("这是第" + text + "篇文章"));
    }

    /** Thirteen texts of one topic. */
    static Dataset<TopicArticle> topics() {
        return Dataset.of(texts().stream()
                .map(text -> new TopicArticle(text, Topic.ARTICLE))
                .toList());
    }

    /** The first twelve texts, of which ten are positive. */
    static Dataset<SentimentArticle> sentiments() {
        List<SentimentArticle> articles = new ArrayList<>();
        for (Article article : both()) {
            if (article.sentiment() != null) {
                articles.add(new SentimentArticle(article.text(), article.sentiment()));
            }
        }
        return Dataset.of(articles);
    }

    /** Thirteen texts with both labels; the last has no sentiment. */
    static Dataset<Article> both() {
        List<Article> articles = new ArrayList<>();
        for (String text : texts()) {
            int place = articles.size();
            Sentiment sentiment = place < 10 ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
            articles.add(new Article(text, Topic.ARTICLE, place < NUMERALS.size() ? sentiment : null));
        }
        return Dataset.of(articles);
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        NUMERALS.forEach(numeral -> texts.add("这是第" + numeral + "篇文章"));
        texts.add("这是第十二次文章");
        return texts;
    }
}
