package example;

public record Review(String text, boolean recommended) {}
