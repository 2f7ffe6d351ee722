package example;

import io.polytask.api.MultiTaskModel;

@MultiTaskModel(Review.class)
interface SmallReview {}
