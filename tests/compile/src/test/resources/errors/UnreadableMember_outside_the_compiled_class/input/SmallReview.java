package example;

import io.polytask.api.MultiTaskModel;

@MultiTaskModel(example.data.Review.class)
interface SmallReview {}
